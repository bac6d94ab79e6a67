import GRDB

/// The tables, in SQL that SQLite and PostgreSQL share. Person data (`person`) stand apart from learning data, so that
/// erasing the first makes the second anonymous.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 learning record") { db in
            try db.execute(
                sql: """
                    CREATE TABLE learner (
                        id TEXT PRIMARY KEY NOT NULL,
                        created BIGINT NOT NULL,
                        preferences TEXT NOT NULL
                    );
                    CREATE TABLE person (
                        learner TEXT PRIMARY KEY NOT NULL REFERENCES learner (id),
                        name TEXT NOT NULL
                    );
                    CREATE TABLE session (
                        token TEXT PRIMARY KEY NOT NULL,
                        learner TEXT NOT NULL REFERENCES learner (id),
                        created BIGINT NOT NULL
                    );
                    CREATE TABLE interaction (
                        seq INTEGER PRIMARY KEY,
                        id TEXT NOT NULL UNIQUE,
                        learner TEXT NOT NULL REFERENCES learner (id),
                        course TEXT NOT NULL,
                        time BIGINT NOT NULL,
                        kind TEXT NOT NULL,
                        body TEXT NOT NULL
                    );
                    CREATE INDEX interaction_by_learner ON interaction (learner, course, seq);
                    CREATE TABLE learner_state (
                        learner TEXT NOT NULL REFERENCES learner (id),
                        course TEXT NOT NULL,
                        body BLOB NOT NULL,
                        PRIMARY KEY (learner, course)
                    );
                    CREATE TABLE item_state (
                        course TEXT NOT NULL,
                        exercise TEXT NOT NULL,
                        difficulty DOUBLE PRECISION NOT NULL,
                        variance DOUBLE PRECISION NOT NULL,
                        attempts BIGINT NOT NULL,
                        PRIMARY KEY (course, exercise)
                    );
                    """)
        }
        migrator.registerMigration("2 typeset formulas") { db in
            try db.execute(sql: "CREATE TABLE formula (key TEXT PRIMARY KEY NOT NULL, html TEXT NOT NULL)")
        }
        return migrator
    }
}
