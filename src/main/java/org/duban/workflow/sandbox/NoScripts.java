package org.duban.workflow.sandbox;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.duban.platform.error.DubanException;

/** There is no script engine of any language. */
class NoScripts implements ScriptEngineResolver {

  @Override
  public void addScriptEngineFactory(ScriptEngineFactory factory) {
    // none is ever used
  }

  @Override
  public ScriptEngineManager getScriptEngineManager() {
    // a loader without parents finds no engines
    return new ScriptEngineManager(new ClassLoader(null) {});
  }

  @Override
  public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
    throw DubanException.invalid("workflow.script", language);
  }
}
