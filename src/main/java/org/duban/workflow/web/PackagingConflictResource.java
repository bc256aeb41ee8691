package org.duban.workflow.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.duban.workflow.deployment.DecidingPackagingConflict;

/** Packaged processes held back because a designer had published another version. */
@Path("/packaging-conflict")
@Produces(MediaType.APPLICATION_JSON)
public class PackagingConflictResource {

  /** As the publisher reads it. */
  public record PackagingConflictView(
      String id, String process, String publishedDeployment, String foundAt) {}

  private final DecidingPackagingConflict deciding;

  @Inject
  public PackagingConflictResource(DecidingPackagingConflict deciding) {
    this.deciding = deciding;
  }

  @GET
  public List<PackagingConflictView> open() {
    return deciding.open().stream()
        .map(
            c ->
                new PackagingConflictView(
                    String.valueOf(c.id()),
                    c.processKey(),
                    c.publishedDeploymentId(),
                    c.foundAt().toString()))
        .toList();
  }

  @POST
  @Path("/{id}/take-packaged")
  public void takePackaged(@PathParam("id") long id) {
    deciding.takePackaged(id);
  }

  @POST
  @Path("/{id}/keep-published")
  public void keepPublished(@PathParam("id") long id) {
    deciding.keepPublished(id);
  }
}
