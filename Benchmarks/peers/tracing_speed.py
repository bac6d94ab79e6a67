#!/usr/bin/env python3
"""Fits pyBKT and scikit-learn to the answers that `cria-bench tracing-speed` fits: one JSON line for each figure.

    venv/bin/python Benchmarks/peers/tracing_speed.py --data answers.csv [--fold-column fold] [--test 1] [--threads 2]

pyBKT fits each set of skills from one start; logistic regression has the features of best-LR (item, skills, logarithms of wins and
attempts on everything, the item and each skill; C = 1), and only its fit is timed, not the making of its features. Both train on
all folds but --test and the next one, and the AUC is that of --test as in Cria.
"""
import argparse
import json
import os
import time
from math import log1p

# The vectors of a fit are short: further threads of the BLAS wait for each other.
os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
import pandas
from pyBKT.models import Model
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--data", required=True)
parser.add_argument("--fold-column", default="fold")
parser.add_argument("--test", type=int, default=1)
parser.add_argument("--threads", type=int, default=2, help="reported; both peers are fastest on one")
arguments = parser.parse_args()


def report(subject, measure, unit, value):
    line = {"subject": subject, "measure": measure, "unit": unit, "threads": arguments.threads, "value": value}
    print(json.dumps(line), flush=True)


def best_lr(log):
    """Rows of (column, value), one for each answer."""
    columns, tallies = {}, {}
    rows, places, values = [], [], []
    learner = None
    for row, answer in enumerate(log.itertuples()):
        if answer.learner != learner:
            learner, tallies = answer.learner, {}
        skills = [("skill", skill) for skill in answer.skills.split(";")]
        item = ("item", answer.item)
        features = [(name, 1.0) for name in [item, *skills]]
        for thing in [("all",), item, *skills]:
            wins, attempts = tallies.get(thing, (0, 0))
            key = thing[0] if thing[0] != "skill" else thing
            features += [((key, "wins"), log1p(wins)), ((key, "attempts"), log1p(attempts))]
            tallies[thing] = (wins + answer.correct, attempts + 1)
        for name, value in features:
            if value:
                rows.append(row)
                places.append(columns.setdefault(name, len(columns)))
                values.append(value)
    return csr_matrix((values, (rows, places)), shape=(len(log), len(columns)))


log = pandas.read_csv(arguments.data, dtype={"learner": str, "item": str, "skills": str})
fold = log[arguments.fold_column]
is_training = ~fold.isin([arguments.test, arguments.test + 1])
is_scored = (fold == arguments.test) & (log.order % 200 != 0)

features = best_lr(log)
model = LogisticRegression(C=1, max_iter=2000)
start = time.perf_counter()
model.fit(features[is_training.values], log.correct[is_training])
report("best-lr", "fit", "s", time.perf_counter() - start)
chances = model.predict_proba(features[is_scored.values])[:, 1]
report("best-lr", "AUC", "auc", roc_auc_score(log.correct[is_scored], chances))

names = {"user_id": "learner", "skill_name": "skills", "correct": "correct", "order_id": "order"}
# Its parallel mode starts processes for each step, which takes longer than the step.
model = Model(seed=1, num_fits=1, parallel=False)
start = time.perf_counter()
model.fit(data=log[is_training], defaults=names)
report("bkt", "fit", "s", time.perf_counter() - start)
foretold = model.predict(data=log[fold == arguments.test])
foretold = foretold[foretold.order % 200 != 0]
report("bkt", "AUC", "auc", roc_auc_score(foretold.correct, foretold.correct_predictions))
