# Two commands do everything: `make run` and `make test`. ARGS are passed on to `cria serve`.
ARGS ?=
SWIFT_BUILD = swift build
OWN = Package.swift Sources Tests Benchmarks

.PHONY: run build test test-swift test-browser test-books test-client test-peers bench bench-peers format lint doctor clean

run: build ## Build Cria and start it on ./data
	@exec .build/release/cria serve $(ARGS)

build: ## Install missing system libraries and build the release binary
	@scripts/dependencies.sh build
	@echo "Building Cria (release). A first build takes about ten minutes on two cores."
	@$(SWIFT_BUILD) -c release --product cria

test: test-swift test-browser test-client ## All tests

test-swift:
	@scripts/dependencies.sh test
	@echo "Building the tests (debug). A first build takes about seven minutes on two cores."
	@$(SWIFT_BUILD) --build-tests
	@swift test --skip-build --disable-xctest

test-browser: ## The learner's walk in headless Chromium, where it is available
	@scripts/browser-test.sh

test-books: ## Whole books through the studio to a learner, where ../shared/data has them; some minutes
	@scripts/browser-test.sh books

test-client: ## OpenAI's client and a litellm proxy around Cria, both from PyPI
	@scripts/peers-test.sh client

test-peers: ## The same, and more with a server of bad habits: consent, generation, restart, the teacher's way; some minutes
	@scripts/peers-test.sh

bench: ## Answer to next activity, through HTTP and in process
	@scripts/dependencies.sh build
	@$(SWIFT_BUILD) -c release --product cria-bench
	@.build/release/cria-bench $(ARGS)

bench-peers: ## Networks and classical models beside PyTorch, pyBKT and scikit-learn, which are installed for it; a quarter of an hour
	@scripts/dependencies.sh peers
	@$(SWIFT_BUILD) -c release --product cria-bench
	@scripts/bench-peers.sh $(ARGS)

format: ## Format all Swift sources
	@swift format --in-place --recursive $(OWN)

lint: ## Check the format
	@swift format lint --strict --recursive $(OWN)

doctor: build
	@.build/release/cria doctor $(ARGS)

clean: ## Remove everything that was built
	@rm -rf .build
