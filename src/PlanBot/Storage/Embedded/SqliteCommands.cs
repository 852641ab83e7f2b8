using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PlanBot.Storage.Embedded;

/// <summary>Statements in one line each.</summary>
internal static class SqliteCommands
{
    /// <summary>Returns how many rows were changed.</summary>
    public static int Execute(this SqliteConnection connection, string sql, params (string Name, string? Value)[] parameters)
    {
        using var command = connection.Command(sql, parameters);
        return command.ExecuteNonQuery();
    }

    /// <summary>The one value that it answers.</summary>
    public static string Ask(this SqliteConnection connection, string sql)
    {
        using var command = connection.Command(sql);
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    }

    [SuppressMessage("Security", "CA2100", Justification = "Every statement is a constant of this folder; what varies is a parameter.")]
    public static SqliteCommand Command(this SqliteConnection connection, string sql, params (string Name, string? Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, (object?)value ?? DBNull.Value);
        return command;
    }
}
