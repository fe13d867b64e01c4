{{- /* What the two kinds of deployments share. Only the language of Go's templates is used, none of the functions that Helm adds. */ -}}

{{- define "portfolio.image" -}}
{{ .Values.image.repository }}:{{ or .Values.image.tag .Chart.AppVersion }}
{{- end -}}

{{- /* name=url of every subgraph: at its own server, or below its name at that of another one. */ -}}
{{- define "portfolio.urls" -}}
{{ $comma := "" }}{{ range $name, $own := .Values.subgraphs }}{{ $server := or (index $own "with") $name }}{{ $place := "" }}
{{- range $other, $settings := $.Values.subgraphs }}{{ if eq (print (index $settings "with")) $server }}{{ $place = printf "/%s" $name }}{{ end }}{{ end -}}
{{ $comma }}{{ $name }}=http://{{ $.Release.Name }}-{{ $server }}:4000{{ $place }}/graphql{{ $comma = "," }}{{ end }}
{{- end -}}

{{- define "portfolio.labels" }}
    app.kubernetes.io/name: portfolio
    app.kubernetes.io/instance: {{ .Release.Name }}
    app.kubernetes.io/version: {{ printf "%q" .Chart.AppVersion }}
    app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end -}}

{{- define "portfolio.rollout" }}
  revisionHistoryLimit: 3
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 0
      maxSurge: 1
{{- end -}}

{{- define "portfolio.pod" }}
      automountServiceAccountToken: false
      enableServiceLinks: false
      # Longer than the pause below and the requests that are in flight then.
      terminationGracePeriodSeconds: 60
      {{- with .Values.image.pullSecrets }}
      imagePullSecrets:
        {{- range . }}
        - name: {{ . }}
        {{- end }}
      {{- end }}
      securityContext:
        runAsNonRoot: true
        runAsUser: 1000
        runAsGroup: 1000
        fsGroup: 1000
        seccompProfile:
          type: RuntimeDefault
      volumes:
        - name: tmp
          emptyDir:
            sizeLimit: 64Mi
{{- end -}}

{{- define "portfolio.container" }}
          image: {{ template "portfolio.image" . }}
          imagePullPolicy: {{ .Values.image.pullPolicy }}
          ports:
            - name: http
              containerPort: 4000
            {{- if .Values.metrics.port }}
            - name: metrics
              containerPort: {{ .Values.metrics.port }}
            {{- end }}
          volumeMounts:
            - name: tmp
              mountPath: /tmp
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities:
              drop:
                - ALL
          # A first start migrates and loads; it is given two minutes.
          startupProbe:
            httpGet:
              path: /health/live
              port: http
            periodSeconds: 2
            timeoutSeconds: 2
            failureThreshold: 60
          livenessProbe:
            httpGet:
              path: /health/live
              port: http
            periodSeconds: 10
            timeoutSeconds: 5
            failureThreshold: 3
          readinessProbe:
            httpGet:
              path: /health/ready
              port: http
            periodSeconds: 2
            timeoutSeconds: 2
            failureThreshold: 2
          # Until every node has heard that this pod gets no new requests.
          lifecycle:
            preStop:
              exec:
                command:
                  - sleep
                  - '5'
{{- end -}}

{{- define "portfolio.dns" }}
    - ports:
        - port: 53
          protocol: UDP
        - port: 53
          protocol: TCP
{{- end -}}

{{- /* What every server tells of itself. */ -}}
{{- define "portfolio.observe" }}
            {{- if .Values.metrics.port }}
            - name: METRICS_PORT
              value: {{ printf "%q" (print .Values.metrics.port) }}
            {{- end }}
            {{- with .Values.traces.endpoint }}
            - name: OTEL_EXPORTER_OTLP_ENDPOINT
              value: {{ printf "%q" . }}
            {{- end }}
{{- end -}}

{{- define "portfolio.scraped" }}
    {{- if .Values.metrics.port }}
    - from:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: {{ .Values.metrics.namespace }}
      ports:
        - port: {{ .Values.metrics.port }}
          protocol: TCP
    {{- end }}
{{- end -}}

{{- define "portfolio.traced" }}
    {{- if .Values.traces.endpoint }}
    - ports:
        - port: {{ .Values.traces.port }}
          protocol: TCP
    {{- end }}
{{- end -}}
