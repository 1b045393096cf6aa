package nl.participatieketen.testsupport.voorbeeld.fout.besluit;

import reactor.core.publisher.Mono;

record MetReactor(Mono<String> later) {}
