namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string PostingHeading => "Påminnelser i kanalen";
    public override string PostingIsOff => "Å skrive i navnet til en leder er ikke slått på her (innstillingen Graph:PostAsLeader).";
    public override string PostedByBot => "Påminnelser i kanalen kommer fra PlanBot.";
    public override string PostedBy(string name) => $"Påminnelser i kanalen kommer fra {name}.";
    public override string PostedOnceSignedIn(string name) => $"Påminnelser i kanalen kommer fra {name} når {name} har logget inn. Inntil da kommer de fra PlanBot.";
    public override string WhatPostingMeans => "Du kan la påminnelsene komme fra deg. PlanBot skriver da bare påminnelser om frister i kanalen til planen i ditt navn, og ikke noe annet. Du kan alltid stoppe det.";
    public override string PostAsMe => "Skriv påminnelser i mitt navn";
    public override string PostAsBot => "La PlanBot skrive dem";
    public override string PostingAsBot => "Påminnelser i kanalen kommer nå fra PlanBot.";
    public override string PleaseSignIn => "Logg inn, så påminnelser i kanalen kan komme fra deg.";
    public override string SignInInTheChat => $"Du mangler å logge inn, og det kan bare gjøres i chatten: skriv «skriv som meg» til PlanBot der, og trykk på «{PostAsMe}».";
    public override string SignIn => "Logg inn";
    public override string SignInAgain => "Logg inn igjen";
    public override string SignedIn => "Du er logget inn. Påminnelser i kanalen kommer fra deg fra nå av.";
    public override string NotSignedIn => "Det gikk ikke å logge deg inn. Påminnelser i kanalen kommer fra PlanBot imens.";
    public override string SignInEnded => "PlanBot kan ikke lenger skrive i ditt navn: innloggingen din er utløpt eller trukket tilbake. Påminnelser i kanalen kommer fra PlanBot til du logger inn igjen.";
    public override string DidChoosePosting(string name) => $"lot påminnelser i kanalen komme fra {name}";
    public override string DidStopPosting => "lot påminnelser i kanalen komme fra PlanBot";
    public override string FeedHeading => "Dine påminnelser";
    public override string RemindedInFeed => "PlanBot minner deg om ting i aktivitetsfeeden din.";
    public override string RemindedInChat => "PlanBot minner deg om ting i chatten her.";
    public override string WhatFeedMeans => "I aktivitetsfeeden kan du ikke svare, men den fører til planen. Du får det ene eller det andre, aldri begge.";
    public override string FeedIsOff => "Aktivitetsfeeden er ikke slått på her (innstillingen Graph:ActivityFeed).";
    public override string RemindInFeed => "Minn meg i aktivitetsfeeden";
    public override string RemindInChat => "Minn meg i chatten";
}
