using OpenDrucksache.Typesetting;

if (args is not [var folder])
{
    Console.Error.WriteLine("usage: dotnet run --project tests/OpenDrucksache.Typesetting -- DATA_FOLDER");
    return 2;
}

foreach (var specimen in Specimen.All())
{
    var path = Path.Combine(folder, specimen.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllBytes(path, specimen.Pdf);
    Console.WriteLine($"{specimen.Path}: {specimen.Pdf.Length} bytes");
}

return 0;
