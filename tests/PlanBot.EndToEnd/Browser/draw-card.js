// Draws a card with Microsoft's renderer the way Teams would, and answers what it complained of.
window.drawCard = (json, hostConfig) => {
  const { AdaptiveCard, HostConfig, SerializationContext, Version } = AdaptiveCards;
  const markdown = markdownit();
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig);
  const context = new SerializationContext(new Version(1, 5));
  card.parse(json, context);
  const complaints = [...Array(context.eventCount).keys()].map(i => context.getEventAt(i).message)
    .concat(card.validateProperties().validationEvents.map(event => event.message))
    // A search that Teams itself makes, and the renderer of 1.5 does not know: the card's own choices stand in for it.
    .filter(message => !message.includes('choices.data'));
  const drawn = card.render();
  if (drawn)
    document.getElementById('card').replaceChildren(drawn);
  else
    complaints.push('nothing was drawn');
  return [...new Set(complaints)];
};
