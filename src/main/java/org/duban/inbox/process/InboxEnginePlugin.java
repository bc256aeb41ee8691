package org.duban.inbox.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManagerFactory;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Makes the engine tell which tasks it writes. */
@Component
class InboxEnginePlugin extends AbstractProcessEnginePlugin {

  private final ChangedTasks changed;

  InboxEnginePlugin(ChangedTasks changed) {
    this.changed = changed;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<SessionFactory> factories = configuration.getCustomSessionFactories();
    if (factories == null) {
      factories = new ArrayList<>();
      configuration.setCustomSessionFactories(factories);
    }
    factories.add(new TrackingFactory(configuration));
  }

  private final class TrackingFactory implements SessionFactory {

    private final ProcessEngineConfigurationImpl configuration;

    TrackingFactory(ProcessEngineConfigurationImpl configuration) {
      this.configuration = configuration;
    }

    @Override
    public Class<?> getSessionType() {
      return new DbEntityManagerFactory(configuration.getIdGenerator()).getSessionType();
    }

    @Override
    public Session openSession() {
      PersistenceSession session = Context.getCommandContext().getSession(PersistenceSession.class);
      DbEntityManager manager =
          new TrackingEntityManager(configuration.getIdGenerator(), session, changed);
      return manager;
    }
  }
}
