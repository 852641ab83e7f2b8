// Draws a card with Microsoft's renderer the way Teams would, and answers what it complained of.
// An input without a label or a button without a title is silent to a screen reader; the renderer minds only inputs that are required.
// The chat client sends no Action.Execute without a verb, whatever its data: "Unable to reach app."
function* lacking(value) {
  if (value === null || typeof value !== 'object')
    return;
  if (/^Input\./.test(value.type) && !value.label)
    yield `${value.type} ${value.id} has no label`;
  if (/^Action\./.test(value.type) && !value.title)
    yield `${value.type} has no title`;
  if (/^Chart\./.test(value.type) && !value.fallback)
    yield `${value.type} has no fallback`;
  if (value.type === 'Action.Execute' && !value.verb)
    yield `${value.type} ${value.title} has no verb`;
  for (const [key, child] of Object.entries(value))
    if (key !== 'data')
      yield* lacking(child);
}

// What the renderer of 1.5 cannot know: the search that Teams itself makes, where the card's own choices stand in for it,
// a language with its country, which Teams asks for, and charts, in whose place it draws what they fall back to.
const forgiven = message => message.includes('choices.data') || /^Invalid value "[a-z]{2}-[A-Z]{2}" for property "lang"/.test(message)
  || /^Unknown element type "Chart\./.test(message);

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
    .filter(message => !forgiven(message))
    .concat(...lacking(json));
  const drawn = card.render();
  if (drawn)
    document.getElementById('card').replaceChildren(drawn);
  else
    complaints.push('nothing was drawn');
  return [...new Set(complaints)];
};
