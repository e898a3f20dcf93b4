namespace OpenDrucksache.Tests;

/// <summary>Tests of the tool that each work in a folder of their own.</summary>
public abstract class ToolInFolder
{
    private protected TempFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();
}
