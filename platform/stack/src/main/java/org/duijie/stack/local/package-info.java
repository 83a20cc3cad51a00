/**
 * The servers as processes of this machine: how each is prepared once (unpacked, built, formatted, its classes
 * archived), started, and known to be ready.
 */
package org.duijie.stack.local;
