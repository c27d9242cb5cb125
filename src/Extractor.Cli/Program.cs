using System.Runtime.CompilerServices;
using System.Text;
using Extractor.Cli;
using Extractor.Cli.Commands;
using Extractor.Pipeline.Inputs;
using Extractor.Pipeline.Workers;

// A worker starts for every core and again after every broken document, so it takes the shortest way and loads nothing of the command line.
return args is [WorkerCommand.Name] ? Worker() : await HostAsync(args).ConfigureAwait(false);

[MethodImpl(MethodImplOptions.NoInlining)]
static int Worker()
{
    using var input = Console.OpenStandardInput();
    using var output = Console.OpenStandardOutput();
    Console.SetOut(TextWriter.Null); // answers alone go there
    WorkerLoop.Run(input, output, new DiskFileSystem(), () => Environment.Exit(0));
    return 0;
}

[MethodImpl(MethodImplOptions.NoInlining)]
static async Task<int> HostAsync(string[] args)
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    var worker = WorkerCommand.ForProgram(Environment.ProcessPath!, typeof(CommandHost).Assembly.Location);
    return await new CommandHost(HostEnvironment.OfProcess(worker)).RunAsync(args, CancellationToken.None).ConfigureAwait(false);
}
