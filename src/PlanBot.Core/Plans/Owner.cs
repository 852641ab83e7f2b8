using System.Text.Json.Serialization;
using PlanBot.Core.People;

namespace PlanBot.Core.Plans;

/// <summary>Who is responsible.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(InTeams), "teams")]
[JsonDerivedType(typeof(Outside), "outside")]
public abstract record Owner
{
    [JsonIgnore]
    public abstract string Name { get; }

    /// <summary>Somebody who can be mentioned and nudged.</summary>
    public sealed record InTeams(Person Person) : Owner
    {
        [JsonIgnore]
        public override string Name => Person.Name;
    }

    /// <summary>A name or a role that has no Teams user: a volunteer, "Kommunaldirektøren".</summary>
    public sealed record Outside(string Who) : Owner
    {
        [JsonIgnore]
        public override string Name => Who;
    }
}
