using System.Reflection;

namespace OpenDrucksache.Dip.Network;

/// <summary>Who asks: name, version and how to reach the people who run this.</summary>
public sealed record UserAgent
{
    private const int Longest = 200;
    private const string Name = "OpenDrucksache";

    private readonly string _value;

    /// <summary>Names the people who run this.</summary>
    /// <param name="contact">A mail address or a web page; null for none.</param>
    /// <exception cref="TroubleException">The contact does not fit into a header.</exception>
    public UserAgent(string? contact)
    {
        if (contact is not null && (contact.Length > Longest || contact.Any(c => c is < ' ' or > '~' or '(' or ')' or '\\')))
        {
            throw new TroubleException("the contact is no mail address or web page. Write it in ASCII and without brackets, such as archive@example.org");
        }

        _value = contact is null ? $"{Name}/{Version}" : $"{Name}/{Version} (+{contact})";
    }

    private static string Version => typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The header.</summary>
    public override string ToString() => _value;
}
