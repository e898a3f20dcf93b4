using System.Diagnostics;

namespace OpenDrucksache.Tests.Rendering.Docx;

/// <summary>A word processor that did not write the documents: opens them and resolves the tracked changes, without a window.</summary>
internal sealed class LibreOffice : IDisposable
{
    private const string Macro = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
        <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
        Sub Resolve(folder As String, count As Integer)
          Dim i As Integer
          For i = 0 To count - 1
            Save(folder &amp; i, ".uno:AcceptAllTrackedChanges", ".accepted")
            Save(folder &amp; i, ".uno:RejectAllTrackedChanges", ".rejected")
          Next
        End Sub
        Sub Save(file As String, command As String, ending As String)
          Dim hidden(0) As New com.sun.star.beans.PropertyValue
          hidden(0).Name = "Hidden" : hidden(0).Value = True
          Dim document As Object
          document = StarDesktop.loadComponentFromURL(file &amp; ".docx", "_blank", 0, hidden())
          createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
          Dim text(1) As New com.sun.star.beans.PropertyValue
          text(0).Name = "FilterName" : text(0).Value = "Text (encoded)"
          text(1).Name = "FilterOptions" : text(1).Value = "UTF8,LF"
          document.storeToURL(file &amp; ending, text())
          document.close(True)
        End Sub
        </script:module>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("drucksache-office-").FullName;

    public LibreOffice()
    {
        if (!Run("--terminate_after_init"))
        {
            Assert.Ignore("skipped: there is no LibreOffice (soffice) here");
        }

        var basic = Path.Combine(_folder, "profile", "user", "basic", "Standard");
        File.WriteAllText(Path.Combine(basic, "Module1.xba"), Macro);
    }

    /// <summary>The paragraphs of each document, with all changes accepted and with all rejected.</summary>
    public IReadOnlyList<(string[] Accepted, string[] Rejected)> Resolve(IReadOnlyList<byte[]> documents)
    {
        for (var i = 0; i < documents.Count; i++)
        {
            File.WriteAllBytes(Path.Combine(_folder, $"{i}.docx"), documents[i]);
        }

        Run($"macro:///Standard.Module1.Resolve(\"file://{_folder}/\",{documents.Count})");
        return [.. documents.Select((_, i) => (Paragraphs($"{i}.accepted"), Paragraphs($"{i}.rejected")))];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string[] Paragraphs(string name) => File.ReadAllText(Path.Combine(_folder, name)).TrimEnd('\n').Split('\n');

    private bool Run(string argument)
    {
        try
        {
            var start = new ProcessStartInfo("soffice", ["--headless", $"-env:UserInstallation=file://{_folder}/profile", argument])
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            };
            using var office = Process.Start(start)!;
            office.WaitForExit(TimeSpan.FromMinutes(5));
            return office.HasExited && office.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
