/** Stories of services as they are packaged, each with the parts it needs: replicas, crashes, traces. */
package org.duijie.acceptance.services;
