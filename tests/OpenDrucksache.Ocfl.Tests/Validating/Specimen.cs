using System.IO.Abstractions.TestingHelpers;
using System.Text.Json.Nodes;

namespace OpenDrucksache.Ocfl.Tests.Validating;

/// <summary>A valid storage root in memory with one object of two versions, to be damaged.</summary>
internal sealed class Specimen
{
    public const string Root = "/disk/root";

    public Specimen()
    {
        Files.AddDirectory("/disk");
        using (var writer = StorageWriter.Open(Files, new StoragePlaces(Root, "/disk/work"), Durability.None))
        {
            Object = writer.Commit(Drafts.New("urn:a", ("a.txt", "one"), ("folder/b.txt", "two"))).Folder;
            writer.Commit(Drafts.At("urn:a", 1, ("a.txt", "three")));
        }

        foreach (var path in Files.AllFiles)
        {
            Files.File.SetAttributes(path, FileAttributes.Normal);
        }
    }

    public MockFileSystem Files { get; } = new();

    /// <summary>The object's folder.</summary>
    public string Object { get; }

    /// <summary>Where paths that are given here begin: the object, or the root.</summary>
    public string Base { get; init; } = "";

    public void Write(string path, string text) => Files.AddFile(Full(path), new MockFileData(text));

    public void Write(string path, byte[] bytes) => Files.AddFile(Full(path), new MockFileData(bytes));

    public string Read(string path) => Files.File.ReadAllText(Full(path));

    public void Delete(string path) => Files.File.Delete(Full(path));

    public void DeleteFolder(string path) => Files.Directory.Delete(Full(path), true);

    public void MakeFolder(string path) => Files.AddDirectory(Full(path));

    public void Rename(string path, string newPath)
    {
        if (Files.Directory.Exists(Full(path)))
        {
            Files.Directory.Move(Full(path), Full(newPath));
        }
        else
        {
            Files.File.Move(Full(path), Full(newPath));
        }
    }

    /// <summary>Edits the inventory of the root and of the head alike, with their sidecars.</summary>
    public void Edit(Action<JsonObject> edit) => EditText(text => Edited(text, edit));

    /// <summary>Edits the inventory of the root and of the head alike, with their sidecars, as text.</summary>
    public void EditText(Func<string, string> edit)
    {
        var text = edit(Read("inventory.json"));
        WriteInventory("", text);
        if (Files.Directory.Exists(Full("v2")))
        {
            WriteInventory("v2/", text);
        }
    }

    /// <summary>Edits the inventory of the first version, with its sidecar.</summary>
    public void EditFirst(Action<JsonObject> edit) => WriteInventory("v1/", Edited(Read("v1/inventory.json"), edit));

    /// <summary>Edits the inventory of the root only, with its sidecar.</summary>
    public void EditRoot(Action<JsonObject> edit) => WriteInventory("", Edited(Read("inventory.json"), edit));

    private static string Edited(string text, Action<JsonObject> edit)
    {
        var json = JsonNode.Parse(text)!.AsObject();
        edit(json);
        return json.ToJsonString();
    }

    private void WriteInventory(string prefix, string text)
    {
        Write(prefix + "inventory.json", text);
        Write(prefix + "inventory.json.sha512", $"{Hasher.Of("sha512", System.Text.Encoding.UTF8.GetBytes(text))} inventory.json\n");
    }

    private string Full(string path) => $"{(Base.Length > 0 ? Base : Object)}/{path}";
}

/// <summary>Short ways into an inventory.</summary>
internal static class InventoryJson
{
    public static JsonObject Manifest(this JsonObject inventory) => inventory["manifest"]!.AsObject();

    public static JsonObject Fixity(this JsonObject inventory, string algorithm) => inventory["fixity"]![algorithm]!.AsObject();

    public static JsonObject Version(this JsonObject inventory, string name) => inventory["versions"]![name]!.AsObject();

    public static JsonObject State(this JsonObject inventory, string name) => inventory.Version(name)["state"]!.AsObject();

    /// <summary>Gives the first entry another key.</summary>
    public static void RenameFirst(this JsonObject block, Func<string, string> rename)
    {
        var (key, value) = block.First();
        block.Remove(key);
        block[rename(key)] = value?.DeepClone();
    }

    /// <summary>Replaces the paths of the first entry.</summary>
    public static void RepathFirst(this JsonObject block, params string[] paths) =>
        block[block.First().Key] = new JsonArray([.. paths.Select(path => (JsonNode?)path)]);
}
