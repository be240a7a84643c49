package io.github.vitae.site.skin;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Properties;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.ResourceCache;
import org.codehaus.plexus.velocity.VelocityComponentConfigurator;
import org.jspecify.annotations.Nullable;

/**
 * Has the templates of skins parsed once in a build, not once for each page that is merged and each file that a template
 * includes. Modules of a reactor may have several skins, whose templates all have the same name: what tells them apart is
 * the class loader that a skin's files come from, which the renderer puts into the thread.
 */
public final class SkinTemplates implements VelocityComponentConfigurator {

    @Override
    public void configure(Properties velocity) {
        velocity.setProperty("resource.loader.classpath.cache", "true");
        // what lies in a jar does not change during a build
        velocity.setProperty("resource.loader.classpath.modification_check_interval", "0");
        velocity.setProperty("resource.manager.cache.class", BySkin.class.getName());
    }

    /** Templates by the class loader of their skin and their name; those of a skin go with it. */
    public static final class BySkin implements ResourceCache {

        private final Map<ClassLoader, Map<Object, Resource>> skins = Collections.synchronizedMap(new WeakHashMap<>());

        private Map<Object, Resource> skin() {
            return skins.computeIfAbsent(
                    Thread.currentThread().getContextClassLoader(), skin -> new ConcurrentHashMap<>());
        }

        @Override
        public void initialize(RuntimeServices services) {}

        @Override
        public @Nullable Resource get(Object name) {
            return skin().get(name);
        }

        @Override
        public @Nullable Resource put(Object name, Resource template) {
            return skin().put(name, template);
        }

        @Override
        public @Nullable Resource remove(Object name) {
            return skin().remove(name);
        }

        @Override
        public void clear() {
            skins.clear();
        }

        @Override
        public Iterator<Object> enumerateKeys() {
            return skin().keySet().iterator();
        }
    }
}
