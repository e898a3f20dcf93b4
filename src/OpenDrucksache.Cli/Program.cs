using System.Globalization;
using System.IO.Abstractions;
using System.Text;
using OpenDrucksache.Cli;
using OpenDrucksache.Dip.Network;

#pragma warning disable RS0030 // The one place that knows the console.
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    // Who presses it twice does not want to wait for an orderly end.
    press.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
};
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var bytes = Console.OpenStandardOutput();
using var standardOut = new StreamWriter(bytes, utf8, bufferSize: 1 << 16);
using var standardError = new Aside(new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true });
var host = new Host
{
    Files = new FileSystem(),
    Clock = TimeProvider.System,
    Out = standardOut,
    OutBytes = bytes,
    Error = standardError,
    OpenIn = () => new InterruptibleInput(Console.OpenStandardInput(), interrupted.Token),
    OutIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    Width = TerminalRules.Width(Environment.GetEnvironmentVariable, Console.IsOutputRedirected ? 0 : Console.WindowWidth),
    Height = Console.IsOutputRedirected ? int.MaxValue : Console.WindowHeight,
    Page = Pager.Show,
    Variable = Environment.GetEnvironmentVariable,
    OpenNetwork = NetworkAccess.Default,
    Interrupted = interrupted.Token,
    IsRead = StandardOutput.IsRead,
};
return CommandLine.Run(host, args);
