package nl.participatieketen.werkwijze.controle;

/**
 * Something of a werkwijze, with where it stands.
 *
 * @param plaats its JSON pointer
 * @param ding what stands there
 */
record Plek<T>(String plaats, T ding) {}
