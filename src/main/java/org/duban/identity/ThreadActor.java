package org.duban.identity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.duban.identity.persistence.RoleMapper;
import org.duban.organisation.Access;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Post;
import org.duban.organisation.Posts;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The logged-in actor of the request, unless an act runs as somebody else. */
@Component
class ThreadActor implements CurrentActor {

  private static final String CACHED = ThreadActor.class.getName();

  private final ThreadLocal<Deque<Actor>> acting = ThreadLocal.withInitial(ArrayDeque::new);
  private final People people;
  private final Posts posts;
  private final RoleMapper roles;
  private final ProductClock clock;

  ThreadActor(People people, Posts posts, RoleMapper roles, ProductClock clock) {
    this.people = people;
    this.posts = posts;
    this.roles = roles;
    this.clock = clock;
  }

  @Override
  public Optional<Actor> find() {
    Actor actor = acting.get().peek();
    if (actor != null) {
      return Optional.of(actor);
    }
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    if (login == null || !(login.getPrincipal() instanceof AccountPrincipal principal)) {
      return Optional.empty();
    }
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return Optional.of(read(principal));
    }
    if (request.getAttribute(CACHED, RequestAttributes.SCOPE_REQUEST) instanceof Actor cached
        && cached.accountId() == principal.accountId()) {
      return Optional.of(cached);
    }
    Actor read = read(principal);
    request.setAttribute(CACHED, read, RequestAttributes.SCOPE_REQUEST);
    return Optional.of(read);
  }

  @Override
  public Actor require() {
    return find().orElseThrow(() -> DubanException.forbidden("identity.nobody"));
  }

  @Override
  public <T> T as(long personId, Supplier<T> act) {
    Person person = people.require(personId);
    return run(new Actor(0, personId, person.name(), posts.of(personId)), act);
  }

  @Override
  public <T> T asSystem(Supplier<T> act) {
    return run(Actor.SYSTEM, act);
  }

  private <T> T run(Actor actor, Supplier<T> act) {
    acting.get().push(actor);
    try {
      return act.get();
    } finally {
      acting.get().pop();
      if (acting.get().isEmpty()) {
        acting.remove();
      }
    }
  }

  private Actor read(AccountPrincipal principal) {
    List<Post> held =
        principal.personId() != 0
            ? posts.of(principal.personId())
            : roles.ofAccount(principal.accountId()).stream()
                .map(role -> new Post(0, 0, role, Access.EVERYWHERE, clock.today(), null))
                .toList();
    return new Actor(principal.accountId(), principal.personId(), principal.name(), held);
  }
}
