namespace OpenDrucksache.Ocfl;

/// <summary>Checks the names of versions (specification 3.3): v1, v2, v3 without a gap, padded alike or not at all.</summary>
internal sealed class VersionSequenceCheck(Findings findings, string path, SpecVersion spec)
{
    public void Run(IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            findings.Add("E008", path, "there is no version");
            return;
        }

        var versions = new List<VersionName>();
        foreach (var name in names)
        {
            if (VersionName.Parse(name) is { } version)
            {
                versions.Add(version);
            }
            else
            {
                ReportBadName(name);
            }
        }

        CheckNumbers([.. versions.Select(version => version.Number).Distinct().Order()]);
        CheckPadding([.. versions.OrderBy(version => version.Number)]);
    }

    private void ReportBadName(string name)
    {
        findings.Add("E046", path, $"'{name}' is no name of a version directory");
        if (spec != SpecVersion.Ocfl10)
        {
            findings.Add(name.StartsWith('v') ? "E105" : "E104", path, $"'{name}' is not 'v' and a number from 1");
        }
    }

    private void CheckNumbers(List<int> numbers)
    {
        if (numbers.Count == 0 || numbers[0] != 1)
        {
            findings.Add("E009", path, "there is no version 1");
        }

        if (numbers.Count > 0 && numbers[^1] - numbers[0] != numbers.Count - 1)
        {
            findings.Add("E010", path, $"versions are missing between {numbers[0]} and {numbers[^1]}");
        }
    }

    private void CheckPadding(List<VersionName> versions)
    {
        if (versions.Count == 0)
        {
            return;
        }

        var width = versions[0].Width;
        if (width > 0)
        {
            findings.Add("W001", path, $"the version names are padded: '{versions[0]}'");
        }

        if (versions.Find(version => version.Width != width) is { Number: > 0 } odd)
        {
            findings.Add("E013", path, $"'{odd}' is not named like '{versions[0]}'");
            var outgrown = width > 0 && odd.Width == 0 && odd.ToString().Length == width + 1;
            findings.Add(outgrown ? "E011" : "E012", path, $"'{odd}' is not padded like '{versions[0]}'");
        }
    }
}
