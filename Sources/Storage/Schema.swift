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
                        learner TEXT NOT NULL REFERENCES learner (id),
                        course TEXT NOT NULL,
                        number BIGINT NOT NULL,
                        time BIGINT NOT NULL,
                        kind TEXT NOT NULL,
                        body TEXT NOT NULL,
                        UNIQUE (learner, course, number)
                    );
                    CREATE TRIGGER interaction_never_changes BEFORE UPDATE ON interaction
                    BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
                    CREATE TRIGGER interaction_never_goes BEFORE DELETE ON interaction
                    BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
                    CREATE TABLE learner_state (
                        learner TEXT NOT NULL REFERENCES learner (id),
                        course TEXT NOT NULL,
                        revision BIGINT NOT NULL,
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
        return migrator
    }
}
