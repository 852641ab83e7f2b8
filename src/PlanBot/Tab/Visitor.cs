using PlanBot.Core.People;

namespace PlanBot.Tab;

/// <summary>Who looks at the page, as her validated token says.</summary>
public sealed record Visitor(Person Person, string Tenant);
