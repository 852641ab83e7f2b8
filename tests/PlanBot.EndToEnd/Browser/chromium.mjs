// Unpacks the Chromium that npm brought into TMPDIR, and prints where it is. For machines without a browser of their own.
import chromium from '@sparticuz/chromium';

console.log(await chromium.executablePath());
