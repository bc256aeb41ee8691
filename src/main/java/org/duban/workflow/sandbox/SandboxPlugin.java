package org.duban.workflow.sandbox;

import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.springframework.stereotype.Component;

/** Puts the sandbox into the engine. */
@Component
class SandboxPlugin extends AbstractProcessEnginePlugin {

  private final SandboxExpressions expressions;

  SandboxPlugin(SandboxExpressions expressions) {
    this.expressions = expressions;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    DefaultDmnEngineConfiguration decisions =
        (DefaultDmnEngineConfiguration)
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    decisions.setFeelEngineFactory(new PlainFeel());
    engine.setDmnEngineConfiguration(decisions);
    engine.setExpressionManager(expressions);
    engine.setScriptEngineResolver(new NoScripts());
    engine.setCmmnEnabled(false);
    engine.setEnableFetchScriptEngineFromProcessApplication(false);
    engine.setEnableScriptEngineLoadExternalResources(false);
    engine.setEnableScriptEngineNashornCompatibility(false);
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setEnableExpressionsInStoredQueries(false);
    engine.setJavaSerializationFormatEnabled(false);
    engine.setDeserializationTypeValidationEnabled(true);
    engine.setEnableXxeProcessing(false);
  }

  /** Objects become JSON, checked against the allowed types, or are refused; never Java's own. */
  @Override
  public void postInit(ProcessEngineConfigurationImpl engine) {
    VariableSerializers serializers = engine.getVariableSerializers();
    serializers.removeSerializer(serializers.getSerializerByName(JavaObjectSerializer.NAME));
  }
}
