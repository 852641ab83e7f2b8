// read-calendar.mjs CALENDAR READ: reads an iCalendar file with ical.js, which calendars in mail programs are read with, and writes what it understood.
import fs from 'node:fs';
import ICAL from 'ical.js';

ICAL.design.strict = true;
const [calendar, read] = process.argv.slice(2);
const bytes = fs.readFileSync(calendar);
const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const whole = new ICAL.Component(ICAL.parse(text));
const value = (component, name) => component.getFirstPropertyValue(name)?.toString() ?? null;

fs.writeFileSync(read, JSON.stringify({
  name: whole.name,
  version: value(whole, 'version'),
  product: value(whole, 'prodid'),
  method: value(whole, 'method'),
  title: value(whole, 'x-wr-calname'),
  zones: whole.getAllSubcomponents('vtimezone').length,
  others: whole.getAllSubcomponents().filter(one => one.name !== 'vevent').map(one => one.name),
  events: whole.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      wholeDays: event.startDate.isDate && event.endDate.isDate,
      sequence: event.sequence,
      stamped: component.getFirstPropertyValue('dtstamp').zone === ICAL.Timezone.utcTimezone,
      status: value(component, 'status'),
      transparent: value(component, 'transp') === 'TRANSPARENT',
    };
  }),
  longest: Math.max(...Buffer.from(bytes).toString('latin1').split('\r\n').map(line => line.length)),
  bareFeeds: /[^\r]\n/.test(text),
}));
