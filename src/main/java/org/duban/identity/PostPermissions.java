package org.duban.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duban.identity.persistence.RoleMapper;
import org.duban.organisation.Access;
import org.duban.organisation.Post;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Component;

/** Permissions by post: what the role permits, at the unit of the post and everything below it. */
@Component
class PostPermissions implements Permissions, Access {

  private static final String ROOT = "/";

  private final CurrentActor actor;
  private final RoleMapper roles;
  private final Units units;

  PostPermissions(CurrentActor actor, RoleMapper roles, Units units) {
    this.actor = actor;
    this.roles = roles;
    this.units = units;
  }

  @Override
  public boolean allowed(String permission, String unitCode) {
    List<String> scope = scope(permission);
    if (scope.isEmpty() || scope.contains(ROOT)) {
      return !scope.isEmpty();
    }
    return units
        .find(unitCode)
        .filter(u -> scope.stream().anyMatch(u.path()::startsWith))
        .isPresent();
  }

  @Override
  public void require(String permission, String unitCode) {
    if (!allowed(permission, unitCode)) {
      throw DubanException.forbidden("identity.not-permitted", permission, unitCode);
    }
  }

  @Override
  public boolean allowedSomewhere(String permission) {
    return !scope(permission).isEmpty();
  }

  @Override
  public List<String> scope(String permission) {
    Actor who = actor.require();
    if (who.equals(Actor.SYSTEM)) {
      return List.of(ROOT);
    }
    Set<String> permitting = roles.withPermission(permission);
    Set<String> paths = new TreeSet<>();
    for (Post post : who.posts()) {
      if (permitting.contains(post.role())) {
        paths.add(reach(post));
      }
    }
    return paths.stream()
        .filter(p -> paths.stream().noneMatch(other -> !p.equals(other) && p.startsWith(other)))
        .toList();
  }

  /** A department reaches as far as the division it serves. */
  private String reach(Post post) {
    if (post.unitCode().equals(EVERYWHERE)) {
      return ROOT;
    }
    Unit unit = units.require(post.unitCode());
    return unit.serves() == null ? unit.path() : units.require(unit.serves()).path();
  }
}
