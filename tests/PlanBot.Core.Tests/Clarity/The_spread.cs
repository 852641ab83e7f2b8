using System.Collections.Immutable;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;
using PlanBot.Core.Templates;
using Xunit;

namespace PlanBot.Tests.Clarity;

public sealed class The_spread
{
    private static readonly PartyId Municipality = new("1");
    private static readonly PartyId Ngo = new("2");
    private static readonly QuestionId Question = new("T4-Q1");
    private static readonly AnswerKind Degree = new AnswerKind.Degree();

    [Theory]
    [InlineData("high high high", 0)]
    [InlineData("high high some", 2.0 / 3)]
    [InlineData("high some none", 4.0 / 3)]
    [InlineData("high high none none", 4.0 / 3)]
    [InlineData("high high dontKnow", 2.0 / 3)]
    [InlineData("high high high none none none", 1.2)]
    public void Is_as_wide_as_two_people_are_apart_on_average(string choices, double apart) =>
        Assert.Equal(apart, Division.Of(SpreadOf(choices), Degree), 6);

    [Fact]
    public void Of_own_choices_is_wide_where_they_differ()
    {
        var kind = new AnswerKind.Choices([new("yes", new("", "", "")), new("no", new("", "", ""))]);
        Assert.Equal(2.0 * 2 / 3, Division.Of(SpreadOf("yes yes no"), kind), 6);
    }

    [Fact]
    public void Counts_all_parties_that_are_shown_together()
    {
        var agreed = new Spread(Question, [new(Municipality, [new("high", 3)], []), new(Ngo, [new("high", 3)], [])]);
        var apart = new Spread(Question, [new(Municipality, [new("high", 3)], []), new(Ngo, [new("none", 3)], [])]);
        Assert.Equal((0, 1.2), (Division.Of(agreed, Degree), Math.Round(Division.Of(apart, Degree), 6)));
    }

    [Fact]
    public void Most_divided_comes_first_then_what_lacks_clarity_then_as_it_was_asked()
    {
        Spread[] spreads =
        [
            Named("empty", ""),
            Named("clear", "high high high"),
            Named("also-clear", "high high high"),
            Named("unclear", "none none none"),
            Named("divided", "high none some"),
            Named("a-little", "high high some"),
        ];

        Assert.Equal(
            ["divided", "a-little", "unclear", "clear", "also-clear", "empty"],
            Division.MostDividedFirst(spreads, _ => Degree).Select(spread => spread.Question.Value));

        static Spread Named(string id, string choices) => SpreadOf(choices) with { Question = new(id) };
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(1, 0)]
    public void Under_three_answers_in_a_party_nothing_of_it_is_kept(int municipality, int ngo)
    {
        var spread = Assert.Single(Made(ClarityKind.Questions, Voices(("1", municipality), ("2", ngo))));
        Assert.Empty(spread.Parties);
    }

    [Fact]
    public void What_is_kept_says_nothing_of_how_many_there_are_in_a_party_that_is_not_shown()
    {
        var one = Made(ClarityKind.Questions, Voices(("1", 4), ("2", 1)));
        var two = Made(ClarityKind.Questions, Voices(("1", 4), ("2", 2)));

        Assert.Equal(Shape(one), Shape(two));
        Assert.Equal(Municipality, Assert.Single(one[0].Parties).Party);
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    public void A_pulse_needs_five_of_all_together(int people, int shown) =>
        Assert.Equal(shown, Assert.Single(Made(ClarityKind.Pulse, Voices(("1", people - 1), ("2", 1)))).Parties.Length);

    [Fact]
    public void Lines_are_kept_from_three_on_in_an_order_that_is_not_that_of_people()
    {
        var people = Voices(("1", 8));
        var lines = people.Select((voice, index) => voice with { Voice = voice.Voice with { Line = $"Linje {index}" } }).ToArray();

        var kept = Made(ClarityKind.Questions, lines)[0].Parties[0].Lines;

        Assert.Equal(8, kept.Length);
        Assert.NotEqual(kept.Order(StringComparer.Ordinal).ToArray(), kept.ToArray());
        Assert.Equal(kept.ToArray(), Made(ClarityKind.Questions, [.. lines.Reverse()])[0].Parties[0].Lines.ToArray());
        Assert.Empty(Made(ClarityKind.Questions, [.. lines.Take(2), .. people.Skip(2)])[0].Parties[0].Lines);
    }

    [Fact]
    public void An_answer_without_a_place_in_the_tally_counts_nowhere()
    {
        var voices = Voices(("1", 4));
        var spread = Spreading.Of(Round(ClarityKind.Questions), [Municipality, Ngo], Tally.Empty, [.. voices.Select(voice => voice.Voice)]);
        Assert.Empty(spread[0].Parties);
    }

    private static Spread SpreadOf(string choices) => new(
        Question,
        choices.Length == 0 ? [] : [new(Municipality, [.. choices.Split(' ').GroupBy(choice => choice).Select(choice => new ChoiceCount(choice.Key, choice.Count()))], [])]);

    private static ClarityRound Round(ClarityKind kind) => new(new("round"), 1, kind, [Question], new(new("ada"), "Ada"), DateTimeOffset.UnixEpoch);

    private static ImmutableArray<Spread> Made(ClarityKind kind, IReadOnlyList<(Person Who, PartyId Party, Voice Voice)> voices) => Spreading.Of(
        Round(kind),
        [Municipality, Ngo],
        voices.Aggregate(Tally.Empty, (tally, voice) => tally.With(voice.Who, voice.Party, Question, answered: true)),
        [.. voices.Select(voice => voice.Voice)]);

    private static (Person Who, PartyId Party, Voice Voice)[] Voices(params (string Party, int People)[] parties) =>
    [
        .. parties.SelectMany(party => Enumerable.Range(0, party.People).Select(number => new Person(new($"{party.Party}-{number}"), $"{number}")).Select(person =>
            (person, new PartyId(party.Party), new Voice(Question, person.Id, "high", null)))),
    ];

    private static string Shape(ImmutableArray<Spread> spreads) => System.Text.Json.JsonSerializer.Serialize(spreads);
}
