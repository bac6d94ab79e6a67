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
        migrator.registerMigration("2 studio") { db in
            try db.execute(
                sql: """
                    CREATE TABLE artefact (
                        id TEXT PRIMARY KEY NOT NULL,
                        course TEXT NOT NULL,
                        state TEXT NOT NULL,
                        created BIGINT NOT NULL
                    );
                    CREATE TABLE artefact_version (
                        artefact TEXT NOT NULL REFERENCES artefact (id),
                        number BIGINT NOT NULL,
                        time BIGINT NOT NULL,
                        note TEXT NOT NULL,
                        body TEXT NOT NULL,
                        PRIMARY KEY (artefact, number)
                    );
                    CREATE TRIGGER artefact_version_never_changes BEFORE UPDATE ON artefact_version
                    BEGIN SELECT RAISE(ABORT, 'versions are append-only'); END;
                    CREATE TABLE review_decision (
                        seq INTEGER PRIMARY KEY,
                        artefact TEXT NOT NULL REFERENCES artefact (id),
                        part TEXT NOT NULL,
                        text TEXT NOT NULL,
                        decision TEXT NOT NULL,
                        reason TEXT NOT NULL,
                        time BIGINT NOT NULL
                    );
                    CREATE TRIGGER review_decision_never_changes BEFORE UPDATE ON review_decision
                    BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
                    CREATE TABLE studio_job (
                        artefact TEXT PRIMARY KEY NOT NULL REFERENCES artefact (id),
                        status TEXT NOT NULL,
                        error TEXT NOT NULL,
                        draft TEXT NOT NULL,
                        changed BIGINT NOT NULL
                    );
                    CREATE INDEX artefact_course ON artefact (course);
                    CREATE INDEX review_decision_artefact ON review_decision (artefact);
                    """)
        }
        migrator.registerMigration("3 model spend") { db in
            try db.execute(
                sql: """
                    CREATE TABLE model_spend (
                        day TEXT NOT NULL,
                        account TEXT NOT NULL,
                        calls BIGINT NOT NULL,
                        input_tokens BIGINT NOT NULL,
                        output_tokens BIGINT NOT NULL,
                        estimated_tokens BIGINT NOT NULL,
                        money DOUBLE PRECISION NOT NULL,
                        PRIMARY KEY (day, account)
                    );
                    """)
        }
        migrator.registerMigration("4 promotions") { db in
            try db.execute(
                sql: """
                    CREATE TABLE promotion (
                        number BIGINT PRIMARY KEY NOT NULL,
                        time BIGINT NOT NULL,
                        body TEXT NOT NULL
                    );
                    CREATE TRIGGER promotion_never_changes BEFORE UPDATE ON promotion
                    BEGIN SELECT RAISE(ABORT, 'promotions are append-only'); END;
                    CREATE TRIGGER promotion_never_goes BEFORE DELETE ON promotion
                    BEGIN SELECT RAISE(ABORT, 'promotions are append-only'); END;
                    """)
        }
        return migrator
    }
}
