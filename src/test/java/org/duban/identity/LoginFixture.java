package org.duban.identity;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.identity.persistence.AccountMapper;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Logs people of a test in over HTTP, each from a network address of his own. */
@Component
public class LoginFixture {

  public static final String PASSWORD = "Blue-Mountain-7";

  private static final AtomicInteger ADDRESS = new AtomicInteger(1);

  private final OpeningAccount opening;
  private final AccountMapper accounts;
  private final CurrentActor actor;
  private final Environment environment;

  LoginFixture(
      OpeningAccount opening, AccountMapper accounts, CurrentActor actor, Environment environment) {
    this.opening = opening;
    this.accounts = accounts;
    this.actor = actor;
    this.environment = environment;
  }

  /** A client where nobody is logged in. */
  public WebClient nobody() {
    int n = ADDRESS.getAndIncrement();
    return new WebClient(
        Integer.parseInt(Objects.requireNonNull(environment.getProperty("local.server.port"))),
        "10.9.%d.%d".formatted(n / 250, 1 + n % 250));
  }

  /** A client where the person is logged in; opens the account if there is none. */
  public WebClient as(long personId) {
    account(personId);
    WebClient client = nobody();
    WebClient.Answer answer = client.logIn(String.valueOf(personId), PASSWORD);
    if (answer.status() != 200) {
      throw new AssertionError(answer.text());
    }
    return client;
  }

  /** Opens an account with the person's number as name. */
  public void account(long personId) {
    if (accounts.byPerson(personId) == null) {
      actor.asSystem(() -> opening.forPerson(personId, String.valueOf(personId), PASSWORD));
    }
  }

  /** Opens the account of one who begins with nothing: may import anywhere. */
  public void administrator(String username) {
    actor.asSystem(() -> opening.firstAdministrator(username, PASSWORD));
  }
}
