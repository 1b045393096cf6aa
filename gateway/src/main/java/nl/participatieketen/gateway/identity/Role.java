package nl.participatieketen.gateway.identity;

import java.util.Arrays;
import java.util.List;

/** The roles that the chain knows; what each may do is for the services to say. */
enum Role {
  KLANTMANAGER("klantmanager"),
  JOBCOACH("jobcoach"),
  WIJKTEAM("wijkteam"),
  ACCOUNTMANAGER("accountmanager"),
  WERKGEVER("werkgever"),
  BEHEERDER("beheerder"),
  SYSTEEM("systeem");

  private final String claim;

  Role(String claim) {
    this.claim = claim;
  }

  String claim() {
    return claim;
  }

  static List<String> claims() {
    return Arrays.stream(values()).map(Role::claim).toList();
  }
}
