"""What is stored: tables, read queries, search, migrations, backup. No Qt and no rules."""
