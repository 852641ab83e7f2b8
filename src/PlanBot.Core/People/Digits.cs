namespace PlanBot.Core.People;

internal static class Digits
{
    public static int Pair(string digits, int index) => ((digits[index] - '0') * 10) + digits[index + 1] - '0';

    /// <summary>Over as many digits as there are weights.</summary>
    public static int WeightedSum(string digits, int[] weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += (digits[i] - '0') * weights[i];
        return sum;
    }

    public static bool IsDate(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
