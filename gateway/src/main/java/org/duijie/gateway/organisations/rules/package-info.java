/** Rules of organisations, free of frameworks: the unified social credit code, and which kinds sign in as what. */
package org.duijie.gateway.organisations.rules;
