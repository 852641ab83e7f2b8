namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string PostingHeading => "Påmindelser i kanalen";
    public override string PostingIsOff => "At skrive i en leders navn er ikke slået til her (indstillingen Graph:PostAsLeader).";
    public override string PostedByBot => "Påmindelser i kanalen kommer fra PlanBot.";
    public override string PostedBy(string name) => $"Påmindelser i kanalen kommer fra {name}.";
    public override string PostedOnceSignedIn(string name) => $"Påmindelser i kanalen kommer fra {name}, når {name} har logget ind. Indtil da kommer de fra PlanBot.";
    public override string WhatPostingMeans => "Du kan lade påmindelserne komme fra dig. PlanBot skriver da kun påmindelser om frister i planens kanal i dit navn, og intet andet. Du kan altid stoppe det.";
    public override string PostAsMe => "Skriv påmindelser i mit navn";
    public override string PostAsBot => "Lad PlanBot skrive dem";
    public override string PostingAsBot => "Påmindelser i kanalen kommer nu fra PlanBot.";
    public override string PleaseSignIn => "Log ind, så påmindelser i kanalen kan komme fra dig.";
    public override string SignInInTheChat => $"Du mangler at logge ind, og det kan kun gøres i chatten: skriv »skriv som mig« til PlanBot dér, og tryk på »{PostAsMe}«.";
    public override string SignIn => "Log ind";
    public override string SignInAgain => "Log ind igen";
    public override string SignedIn => "Du er logget ind. Påmindelser i kanalen kommer fra dig fra nu af.";
    public override string NotSignedIn => "Det lykkedes ikke at logge dig ind. Påmindelser i kanalen kommer fra PlanBot imens.";
    public override string SignInEnded => "PlanBot kan ikke længere skrive i dit navn: dit login er udløbet eller trukket tilbage. Påmindelser i kanalen kommer fra PlanBot, indtil du logger ind igen.";
    public override string DidChoosePosting(string name) => $"lod påmindelser i kanalen komme fra {name}";
    public override string DidStopPosting => "lod påmindelser i kanalen komme fra PlanBot";
    public override string FeedHeading => "Dine påmindelser";
    public override string RemindedInFeed => "PlanBot minder dig om ting i dit aktivitetsfeed.";
    public override string RemindedInChat => "PlanBot minder dig om ting i chatten her.";
    public override string WhatFeedMeans => "I aktivitetsfeedet kan du ikke svare, men det fører til planen. Du får det ene eller det andet, aldrig begge.";
    public override string FeedIsOff => "Aktivitetsfeedet er ikke slået til her (indstillingen Graph:ActivityFeed).";
    public override string RemindInFeed => "Mind mig i aktivitetsfeedet";
    public override string RemindInChat => "Mind mig i chatten";
}
