// Unpacks the Chromium that npm brought into TMPDIR, for machines without a browser of their own.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
