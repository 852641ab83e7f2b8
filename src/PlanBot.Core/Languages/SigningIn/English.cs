namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string PostingHeading => "Reminders in the channel";
    public override string PostingIsOff => "Posting in a leader's name is not switched on here (the setting Graph:PostAsLeader).";
    public override string PostedByBot => "Reminders in the channel come from PlanBot.";
    public override string PostedBy(string name) => $"Reminders in the channel come from {name}.";
    public override string PostedOnceSignedIn(string name) => $"Reminders in the channel come from {name} once {name} has signed in. Until then they come from PlanBot.";
    public override string WhatPostingMeans => "You can let the reminders come from you. PlanBot then posts only reminders of deadlines in the plan's channel in your name, and nothing else. You can stop it at any time.";
    public override string PostAsMe => "Post reminders in my name";
    public override string PostAsBot => "Let PlanBot post them";
    public override string PostingAsBot => "Reminders in the channel now come from PlanBot.";
    public override string PleaseSignIn => "Sign in, so that reminders in the channel can come from you.";
    public override string SignInInTheChat => $"You still have to sign in, which can only be done in the chat: write ‘post as me’ to PlanBot there, and press ‘{PostAsMe}’.";
    public override string SignIn => "Sign in";
    public override string SignInAgain => "Sign in again";
    public override string SignedIn => "You are signed in. Reminders in the channel come from you from now on.";
    public override string NotSignedIn => "You could not be signed in. Reminders in the channel come from PlanBot meanwhile.";
    public override string SignInEnded => "PlanBot can no longer post in your name: your sign-in has expired or was withdrawn. Reminders in the channel come from PlanBot until you sign in again.";
    public override string DidChoosePosting(string name) => $"let reminders in the channel come from {name}";
    public override string DidStopPosting => "let reminders in the channel come from PlanBot";
    public override string FeedHeading => "Your reminders";
    public override string RemindedInFeed => "PlanBot reminds you in your activity feed.";
    public override string RemindedInChat => "PlanBot reminds you in the chat here.";
    public override string WhatFeedMeans => "You cannot answer in the activity feed, but it leads to the plan. You get one or the other, never both.";
    public override string FeedIsOff => "The activity feed is not switched on here (the setting Graph:ActivityFeed).";
    public override string RemindInFeed => "Remind me in the activity feed";
    public override string RemindInChat => "Remind me in the chat";
}
