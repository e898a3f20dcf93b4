using System.Globalization;
using OpenDrucksache.Fuzzing;

if (args is not ["reading", var count, ..] || !long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var inputs))
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/OpenDrucksache.Fuzzing -- reading COUNT [SEED]");
    return 2;
}

var seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
return ReadingFuzzer.Run(inputs, seed, Console.Out) == 0 ? 0 : 1;
