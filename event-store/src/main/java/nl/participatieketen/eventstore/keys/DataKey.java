package nl.participatieketen.eventstore.keys;

import java.util.UUID;
import javax.crypto.SecretKey;

/** The key of a person in the clear; only ever in the memory of a process. */
record DataKey(UUID id, SecretKey key) {}
