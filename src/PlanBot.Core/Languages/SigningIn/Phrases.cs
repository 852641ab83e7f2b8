namespace PlanBot.Core.Languages;

/// <summary>Nudges in a leader's name, and signing in for it.</summary>
public abstract partial class Phrases
{
    public abstract string PostingHeading { get; }
    public abstract string PostingIsOff { get; }
    public abstract string PostedByBot { get; }
    public abstract string PostedBy(string name);
    public abstract string PostedOnceSignedIn(string name);
    public abstract string WhatPostingMeans { get; }
    public abstract string PostAsMe { get; }
    public abstract string PostAsBot { get; }
    public abstract string PostingAsBot { get; }
    public abstract string PleaseSignIn { get; }

    /// <summary>For the page, which cannot sign anybody in to post.</summary>
    public abstract string SignInInTheChat { get; }

    public abstract string SignIn { get; }
    public abstract string SignInAgain { get; }
    public abstract string SignedIn { get; }
    public abstract string NotSignedIn { get; }
    public abstract string SignInEnded { get; }
    public abstract string DidChoosePosting(string name);
    public abstract string DidStopPosting { get; }
    public abstract string FeedHeading { get; }
    public abstract string RemindedInFeed { get; }
    public abstract string RemindedInChat { get; }
    public abstract string WhatFeedMeans { get; }
    public abstract string FeedIsOff { get; }
    public abstract string RemindInFeed { get; }
    public abstract string RemindInChat { get; }
}
