namespace PlanBot.Core.Calendar;

/// <summary>The public holidays of Norway and Denmark.</summary>
public enum Holiday
{
    NewYearsDay,
    MaundyThursday,
    GoodFriday,
    EasterSunday,
    EasterMonday,

    /// <summary>Store bededag: in Denmark until 2023.</summary>
    GeneralPrayerDay,

    /// <summary>In Norway.</summary>
    LabourDay,

    /// <summary>17 May, in Norway; the Danish 5 June is a reduced day.</summary>
    ConstitutionDay,

    AscensionDay,
    WhitSunday,
    WhitMonday,
    ChristmasDay,
    BoxingDay,
}
