# SPDX-License-Identifier: Apache-2.0
# Tries the packages on Windows as a reader would. NOT YET RUN: nobody has had a Windows machine for it; see packaging/README.md.
#
#   powershell -ExecutionPolicy Bypass -File packaging\windows\try.ps1 -Packages target -Left target\trial
#
# The zip is unpacked and used first, then each msi is installed, for this user and for all, used and taken away again. Pictures and
# logs stay in the folder -Left. Fails at the first step that does not do what it should.
param(
  [Parameter(Mandatory)] [string] $Packages,
  [Parameter(Mandatory)] [string] $Left)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = [Text.Encoding]::UTF8
Add-Type -AssemblyName System.Windows.Forms, System.Drawing

$script:step = 'start'
function Start-Step([string] $name) {
  $script:step = $name
  Write-Output "-- $name"
}
function Assert-True([bool] $holds, [string] $sentence) {
  if (-not $holds) { throw "try.ps1: failed at '$script:step': $sentence" }
}
function Invoke-Verb([string] $program, [string[]] $arguments) {
  & $program @arguments
  Assert-True ($LASTEXITCODE -eq 0) "briefing-viewer $arguments ended with status $LASTEXITCODE"
}
function Save-Screen([string] $name) {
  $bounds = [Windows.Forms.Screen]::PrimaryScreen.Bounds
  $picture = New-Object Drawing.Bitmap $bounds.Width, $bounds.Height
  [Drawing.Graphics]::FromImage($picture).CopyFromScreen($bounds.Location, [Drawing.Point]::Empty, $bounds.Size)
  $picture.Save((Join-Path $Left "$name.png"))
  $picture.Dispose()
}
function Wait-Title([Diagnostics.Process] $window, [string] $words) {
  for ($second = 0; $second -lt 60; $second++) {
    Start-Sleep -Seconds 1
    $window.Refresh()
    Assert-True (-not $window.HasExited) 'the window is gone'
    if ($window.MainWindowTitle.Contains($words)) { return }
  }
  Assert-True $false "after a minute the window is called '$($window.MainWindowTitle)', without '$words'"
}

# Uses an unpacked or installed program: verbs, files with Korean names, the real window, a second file that goes to it.
function Use-Program([string] $folder, [string] $name) {
  $window = Join-Path $folder 'Briefing Viewer.exe'
  $console = Join-Path $folder 'briefing-viewer.exe'
  $sample = Join-Path $folder 'app\assets\sample\sample.briefing'
  $work = Join-Path $Left "$name-files"
  New-Item -ItemType Directory -Force $work | Out-Null
  Start-Step "${name}: verbs"
  Invoke-Verb $console @('--version')
  Invoke-Verb $console @('check', $sample)
  $pdf = Join-Path $work 'page.pdf'
  Invoke-Verb $console @('export', $sample, '--to', 'pdf', '-o', $pdf)
  $korean = Join-Path $work ([string]::Concat([char]0xC5F4, [char]0xAE30) + '.briefing')
  Invoke-Verb $console @('import', $pdf, '-o', $korean)
  Assert-True (Test-Path -LiteralPath $korean) "$korean was not made: its name came as question marks"
  Invoke-Verb $console @('check', $korean)
  Invoke-Verb $console @('picture', $korean, '-o', (Join-Path $Left "$name-picture.png"))
  Start-Step "${name}: the second opinion"
  $doubt = Join-Path $work 'doubt.txt'
  Set-Content -Encoding ascii $doubt 'The harbour board said on Monday that perhaps 40 barges sank. It was, he added, 12 last year.'
  $log = Join-Path $Left "$name-doubt.log"
  $reading = Start-Process -PassThru -Wait $console -ArgumentList 'extract', "`"$doubt`"" -RedirectStandardError $log -RedirectStandardOutput (Join-Path $Left "$name-doubt.jsonl")
  Assert-True ($reading.ExitCode -eq 0) "extract ended with $($reading.ExitCode); see $log"
  Assert-True (-not (Select-String -Quiet 'second opinion' $log)) "ONNX Runtime's library is not loaded; see $log"
  Start-Step "${name}: the window"
  $shown = Start-Process -PassThru $window -ArgumentList "`"$korean`""
  Wait-Title $shown ([string]::Concat([char]0xC5F4, [char]0xAE30))
  Start-Sleep -Seconds 3
  Save-Screen "$name-window"
  Start-Step "${name}: a second file goes to the window"
  $second = Start-Process -PassThru $window -ArgumentList "`"$sample`""
  Assert-True ($second.WaitForExit(20000)) 'the second start did not end'
  Wait-Title $shown 'sample'
  Save-Screen "$name-second"
  Assert-True ($shown.CloseMainWindow()) 'the window does not hear that it should close'
  Assert-True ($shown.WaitForExit(20000)) 'the window did not close'
}

New-Item -ItemType Directory -Force $Left | Out-Null
$Left = (Resolve-Path $Left).Path
$zip = (Get-ChildItem (Join-Path $Packages '*-windows-x64.zip')).FullName
Assert-True ($zip -is [string]) "$Packages has not exactly one zip"
$data = Join-Path $env:LOCALAPPDATA 'Briefing Viewer'

Start-Step 'unpack the zip under a Korean name, as the Explorer does: with local times'
$unpacked = Join-Path $Left ([string]::Concat('zip ', [char]0xAE40))
Expand-Archive -LiteralPath $zip -DestinationPath $unpacked
$folder = Join-Path $unpacked 'Briefing Viewer'
Use-Program $folder 'zip'

Start-Step 'the start-up cache holds in this time zone from the second start on'
$jar = Get-Item -LiteralPath (Join-Path $folder 'app\briefing-viewer.jar')
$shown = Start-Process -PassThru (Join-Path $folder 'Briefing Viewer.exe')
for ($second = 0; $second -lt 90 -and $jar.LastWriteTimeUtc -ne [DateTime]'2026-11-25T00:00:00'; $second++) {
  Start-Sleep -Seconds 1
  $jar.Refresh()
}
Assert-True ($jar.LastWriteTimeUtc -eq [DateTime]'2026-11-25T00:00:00') "the jars keep the time $($jar.LastWriteTimeUtc)"
Assert-True ($shown.CloseMainWindow() -and $shown.WaitForExit(20000)) 'the window did not close'
$env:JAVA_TOOL_OPTIONS = '-XX:AOTMode=on'
$shown = Start-Process -PassThru (Join-Path $folder 'Briefing Viewer.exe')
$ended = $shown.WaitForExit(10000)
$env:JAVA_TOOL_OPTIONS = ''
Assert-True (-not $ended) 'the program does not start with its cache'
Assert-True ($shown.CloseMainWindow() -and $shown.WaitForExit(20000)) 'the window did not close'

# Installs an msi without a question, uses the program, takes it away and looks what is left.
function Use-Msi([string] $for, [string] $installed, [string] $classes, [string] $target) {
  Start-Step "$for`: install the msi"
  $msi = (Get-ChildItem (Join-Path $Packages "*-windows-x64-$for.msi")).FullName
  Assert-True ($msi -is [string]) "$Packages has not exactly one msi for $for"
  $log = Join-Path $Left "$for-install.log"
  $installing = Start-Process -PassThru -Wait msiexec -ArgumentList '/i', "`"$msi`"", '/qn', '/norestart', '/l*v', "`"$log`""
  Assert-True ($installing.ExitCode -eq 0) "msiexec ended with $($installing.ExitCode); see $log"
  Assert-True (Test-Path "$installed\Briefing Viewer.exe") "nothing is installed in $installed"
  Assert-True (Test-Path "$classes\.briefing") 'no program is named for .briefing'
  $path = [Environment]::GetEnvironmentVariable('PATH', $target)
  Assert-True ($path.Contains($installed)) "the verbs are not on PATH: $path"
  Use-Program $installed $for
  Start-Step "$for`: take it away"
  $kept = @(Get-ChildItem -Recurse -File $data | ForEach-Object FullName)
  $removing = Start-Process -PassThru -Wait msiexec -ArgumentList '/x', "`"$msi`"", '/qn', '/norestart', '/l*v', "`"$(Join-Path $Left "$for-remove.log")`""
  Assert-True ($removing.ExitCode -eq 0) "msiexec ended with $($removing.ExitCode)"
  $rest = @(if (Test-Path $installed) { Get-ChildItem -Recurse -File $installed | ForEach-Object FullName })
  Set-Content -Encoding UTF8 (Join-Path $Left "$for-left.txt") ($rest + $kept)
  Assert-True ($rest.Count -eq 0) "$($rest.Count) files are left in $installed; see $for-left.txt"
  Assert-True (-not (Test-Path "$classes\.briefing\shell")) '.briefing still names the program'
  Assert-True (-not [Environment]::GetEnvironmentVariable('PATH', $target).Contains($installed)) 'PATH still names the program'
  $gone = @($kept | Where-Object { -not (Test-Path -LiteralPath $_) })
  Assert-True ($gone.Count -eq 0) "what is the user's went with the program: $gone"
}

Use-Msi 'user' (Join-Path $env:LOCALAPPDATA 'Programs\Briefing Viewer') 'HKCU:\Software\Classes' 'User'
Use-Msi 'machine' (Join-Path $env:ProgramFiles 'Briefing Viewer') 'HKLM:\Software\Classes' 'Machine'
$travelling = Join-Path $env:APPDATA 'Briefing Viewer'
Assert-True (-not (Test-Path $travelling)) "something was written to $travelling, which may lie on a share"
Write-Output "All steps passed; pictures and logs are in $Left."
