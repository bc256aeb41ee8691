package org.duban.platform.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Begins to start the embedded database while the program still looks for its parts: a first start
 * unpacks and sets up a server, which takes as long. Whoever wants the database waits for it.
 */
final class EmbeddedDatabaseInitializer
    implements ApplicationContextInitializer<GenericApplicationContext> {

  @Override
  public void initialize(GenericApplicationContext context) {
    DatabaseProperties properties =
        Binder.get(context.getEnvironment()).bindOrCreate("duban.db", DatabaseProperties.class);
    if (!properties.embedded()) {
      return;
    }
    EmbeddedDatabase database =
        new EmbeddedDatabase(properties.dataDir(), properties.embeddedArgs());
    CompletableFuture<Void> started = CompletableFuture.runAsync(database::start);
    context.registerBean(
        EmbeddedDatabase.class,
        () -> {
          await(started);
          return database;
        },
        definition -> definition.setDestroyMethodName("close"));
  }

  private static void await(CompletableFuture<Void> started) {
    try {
      started.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      throw e;
    }
  }
}
