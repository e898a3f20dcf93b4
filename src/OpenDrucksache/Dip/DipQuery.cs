using System.Globalization;
using System.Text;
using OpenDrucksache.Dip.Records;

namespace OpenDrucksache.Dip;

/// <summary>What to ask of a list of DIP. Every filter is checked against the list, and all are repeated with every cursor.</summary>
/// <typeparam name="T">The records of the list.</typeparam>
public sealed class DipQuery<T>
    where T : class, IDipRecord
{
    private readonly IReadOnlyList<KeyValuePair<string, string>> _filters;

    internal DipQuery(DipResource<T> resource, IReadOnlyList<KeyValuePair<string, string>> filters) =>
        (Resource, _filters) = (resource, filters);

    /// <summary>The list.</summary>
    public DipResource<T> Resource { get; }

    /// <summary>The same query with one more filter.</summary>
    /// <param name="filter">Its name: "f.wahlperiode".</param>
    /// <param name="values">Its values; several only where DIP lets the filter repeat.</param>
    /// <exception cref="ArgumentException">The list has no such filter, or the filter takes no such value.</exception>
    public DipQuery<T> With(string filter, params IReadOnlyList<string> values)
    {
        if (!Resource.Filters.Contains(filter))
        {
            throw new ArgumentException($"{Resource.Name} has no filter {filter}: DIP would ignore it and give the whole list", nameof(filter));
        }

        var known = DipFilter.All[filter];
        if (values.Count == 0 || (!known.MayRepeat && (values.Count > 1 || _filters.Any(f => f.Key == filter))))
        {
            throw new ArgumentException($"{filter} takes {(known.MayRepeat ? "one value or more" : "one value")}", nameof(values));
        }

        return values.FirstOrDefault(value => !known.Takes(value)) is { } wrong
            ? throw new ArgumentException($"{filter} does not take '{wrong}'", nameof(values))
            : new DipQuery<T>(Resource, [.. _filters, .. values.Select(value => KeyValuePair.Create(filter, value))]);
    }

    /// <summary>The same query with an instant, written with its offset: without one DIP takes it for Berlin's time.</summary>
    /// <exception cref="ArgumentException">The list has no such filter.</exception>
    public DipQuery<T> With(string filter, DateTimeOffset instant) =>
        With(filter, instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));

    /// <summary>Path and query below the base address: <c>drucksache?f.wahlperiode=21&amp;format=json</c>.</summary>
    public string Address(string? cursor = null)
    {
        var address = new StringBuilder(Resource.Name).Append('?');
        foreach (var (name, value) in _filters)
        {
            address.Append(name).Append('=').Append(Uri.EscapeDataString(value)).Append('&');
        }

        address.Append("format=json");
        return cursor is null ? address.ToString() : address.Append("&cursor=").Append(Uri.EscapeDataString(cursor)).ToString();
    }

    /// <summary>The address of the first page.</summary>
    public override string ToString() => Address();
}
