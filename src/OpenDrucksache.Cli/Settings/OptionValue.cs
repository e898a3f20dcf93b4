using System.CommandLine;
using System.Globalization;

namespace OpenDrucksache.Cli.Settings;

/// <summary>Options whose default is what was set.</summary>
internal static class OptionValue
{
    /// <summary>Makes a setting the default of its option.</summary>
    /// <exception cref="TroubleException">The option cannot be that.</exception>
    public static void SetDefault(this Option option, Setting setting)
    {
        if (option is Choice choice && !choice.Words.Contains(setting.Text))
        {
            throw Trouble(option, setting, choice.Complaint(setting.Text));
        }

        switch (option)
        {
            case Option<string> text:
                text.DefaultValueFactory = _ => setting.Text;
                break;
            case Option<string[]> texts:
                texts.DefaultValueFactory = _ => Items(setting);
                break;
            case Option<int> number:
                var count = Int(option, setting, setting.Text);
                number.DefaultValueFactory = _ => count;
                break;
            case Option<int?> number:
                var some = Int(option, setting, setting.Text);
                number.DefaultValueFactory = _ => some;
                break;
            case Option<int[]> numbers:
                var all = Items(setting).Select(item => Int(option, setting, item)).ToArray();
                numbers.DefaultValueFactory = _ => all;
                break;
            case Option<double?> number:
                var real = double.TryParse(setting.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : throw Trouble(option, setting, $"{setting.Text} is no number");
                number.DefaultValueFactory = _ => real;
                break;
            case Option<bool> flag:
                var isSet = bool.TryParse(setting.Text, out var truth) ? truth : throw Trouble(option, setting, $"{setting.Text} is neither true nor false");
                flag.DefaultValueFactory = _ => isSet;
                break;
            default:
                throw new InvalidOperationException($"{option.Name} cannot be set");
        }

        option.Required = false;
    }

    private static string[] Items(Setting setting) => setting.Text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static int Int(Option option, Setting setting, string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Trouble(option, setting, $"{text} is no number");

    private static TroubleException Trouble(Option option, Setting setting, string why) => new($"{setting.Source}: {option.Name[2..]}: {why}");
}
