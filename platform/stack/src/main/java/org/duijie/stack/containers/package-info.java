/**
 * The servers as containers, for machines with a container engine, chosen by {@code DUIJIE_STACK=containers}. Testcontainers
 * finds the engine, fetches images and cleans up after killed tests; the containers themselves are made here, since those of
 * the launcher must outlive the process that starts them.
 */
package org.duijie.stack.containers;
