using System.Globalization;
using OpenDrucksache.Fuzzing;
using OpenDrucksache.Fuzzing.Printing;

if (args is [var task, var what, ..] && int.TryParse(args.ElementAtOrDefault(2) ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
{
    if (task == "reading" && long.TryParse(what, NumberStyles.None, CultureInfo.InvariantCulture, out var inputs))
    {
        return ReadingFuzzer.Run(inputs, seed, Console.Out) == 0 ? 0 : 1;
    }

    if (task == "printing" && Directory.Exists(what))
    {
        Quietness.Tell(Quietness.Of(Directory.GetFiles(what, "*.txt"), seed), Console.Out);
        return 0;
    }

    if (task == "refilling" && Directory.Exists(what))
    {
        Refilled.Tell(Refilled.Of(Directory.GetFiles(what, "*.txt"), seed, Enum.GetValues<Refill>()), Console.Out);
        return 0;
    }
}

Console.Error.WriteLine("""
    usage: dotnet run -c Release --project tests/OpenDrucksache.Fuzzing -- reading COUNT [SEED]     reads so many mutated papers
           dotnet run -c Release --project tests/OpenDrucksache.Fuzzing -- refilling FOLDER [SEED]  fills their lines anew as a script does that knows nothing of them
           dotnet run -c Release --project tests/OpenDrucksache.Fuzzing -- printing FOLDER [SEED]   prints its papers anew and tells which do not read the same
    """);
return 2;
