// Read before the chat client's own code. The bot holds the other end of stdin: when it goes, however it goes
// (a debugger's stop button asks nobody), the end of the stream ends this process too.
process.stdin.on('end', () => process.exit()).resume();
