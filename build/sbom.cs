// Writes a bill of materials in CycloneDX 1.6: what a package is made of, from what NuGet restored for it.
// dotnet run build/sbom.cs -- project.assets.json NAME VERSION COMMIT-TIME > NAME.cdx.json
#:property RestorePackagesWithLockFile=false
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

var (assetsFile, name, version, time) = (args[0], args[1], args[2], long.Parse(args[3], CultureInfo.InvariantCulture));
using var assets = JsonDocument.Parse(File.ReadAllBytes(assetsFile));
var packageFolder = assets.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
var libraries = assets.RootElement.GetProperty("libraries");
var target = assets.RootElement.GetProperty("targets").EnumerateObject().First().Value;
var shipped = target.EnumerateObject().Where(IsShipped).OrderBy(package => package.Name, StringComparer.Ordinal).ToList();
var references = shipped.ToDictionary(package => package.Name.Split('/')[0], package => Purl(package.Name), StringComparer.OrdinalIgnoreCase);

var root = $"pkg:nuget/{name}@{version}";
var bill = new JsonObject
{
    ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
    ["bomFormat"] = "CycloneDX",
    ["specVersion"] = "1.6",
    ["version"] = 1,
    ["metadata"] = new JsonObject
    {
        ["timestamp"] = DateTimeOffset.FromUnixTimeSeconds(time).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ["component"] = new JsonObject
        {
            ["type"] = name == "drucksache" ? "application" : "library",
            ["bom-ref"] = root,
            ["name"] = name,
            ["version"] = version,
            ["licenses"] = Licences("MIT"),
            ["purl"] = root,
        },
    },
    ["components"] = new JsonArray([.. shipped.Select(Component)]),
    ["dependencies"] = new JsonArray([Dependencies(root, references.Values), .. shipped.Select(package => Dependencies(Purl(package.Name), Needed(package.Value)))]),
};
Console.WriteLine(bill.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }));

static bool IsShipped(JsonProperty package) =>
    package.Value.GetProperty("type").GetString() == "package"
    && (Has(package.Value, "runtime") || Has(package.Value, "runtimeTargets") || Has(package.Value, "native"));

static bool Has(JsonElement package, string kind) =>
    package.TryGetProperty(kind, out var files) && files.EnumerateObject().Any(file => !file.Name.EndsWith("/_._", StringComparison.Ordinal));

static string Purl(string package) => $"pkg:nuget/{package.Replace('/', '@')}";

static JsonArray Licences(string expression) => [expression.Contains(' ', StringComparison.Ordinal) ? new JsonObject { ["expression"] = expression } : new JsonObject { ["license"] = new JsonObject { ["id"] = expression } }];

static JsonNode Dependencies(string reference, IEnumerable<string> others) =>
    new JsonObject { ["ref"] = reference, ["dependsOn"] = new JsonArray([.. others.Order(StringComparer.Ordinal).Select(other => (JsonNode)other)]) };

IEnumerable<string> Needed(JsonElement package) =>
    package.TryGetProperty("dependencies", out var needed) ? needed.EnumerateObject().Where(one => references.ContainsKey(one.Name)).Select(one => references[one.Name]) : [];

JsonNode Component(JsonProperty package)
{
    var library = libraries.GetProperty(package.Name);
    var folder = Path.Combine(packageFolder, library.GetProperty("path").GetString()!);
    var component = new JsonObject
    {
        ["type"] = "library",
        ["bom-ref"] = Purl(package.Name),
        ["name"] = package.Name.Split('/')[0],
        ["version"] = package.Name.Split('/')[1],
        ["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = Convert.ToHexStringLower(Convert.FromBase64String(library.GetProperty("sha512").GetString()!)) }),
        ["purl"] = Purl(package.Name),
    };
    if (Licence(Directory.EnumerateFiles(folder, "*.nuspec").Single()) is { } licences)
    {
        component.Insert(component.Count - 1, "licenses", licences);
    }

    return component;
}

static JsonArray? Licence(string nuspec)
{
    var metadata = XDocument.Load(nuspec).Root!.Elements().Single(e => e.Name.LocalName == "metadata").Elements().ToList();
    if (metadata.Find(e => e.Name.LocalName == "license" && (string?)e.Attribute("type") == "expression") is { } expression)
    {
        return Licences(expression.Value);
    }

    return metadata.Find(e => e.Name.LocalName == "licenseUrl")?.Value is { Length: > 0 } url and not "https://aka.ms/deprecateLicenseUrl"
        ? [new JsonObject { ["license"] = new JsonObject { ["name"] = "see url", ["url"] = url } }]
        : null;
}
