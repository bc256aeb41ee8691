package org.duban.organisation.persistence;

import java.util.List;
import java.util.Set;
import org.duban.organisation.Post;
import org.duban.organisation.Posts;
import org.duban.organisation.Role;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Repository;

@Repository
class PostRegister implements Posts {

  private final PostMapper mapper;
  private final ProductClock clock;

  PostRegister(PostMapper mapper, ProductClock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  @Override
  public List<Post> of(long personId) {
    return mapper.of(personId, clock.today());
  }

  @Override
  public Set<Long> holders(String role, String unitCode) {
    return mapper.holders(role, unitCode, clock.today());
  }

  @Override
  public List<Role> roles() {
    return mapper.roles();
  }
}
