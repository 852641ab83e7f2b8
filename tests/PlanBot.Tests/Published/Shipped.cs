using Xunit;

namespace PlanBot.Tests.Published;

/// <summary>The container is built once for all that look at it, and what surrounds it stands for all of them.</summary>
[CollectionDefinition(nameof(Shipped))]
public sealed class Shipped : ICollectionFixture<PublishedBot>, ICollectionFixture<Cloud>;
