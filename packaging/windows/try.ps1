# SPDX-License-Identifier: Apache-2.0
# Tries the packages on Windows as a reader would. NOT YET RUN: nobody has had a Windows machine for it; see packaging/README.md.
#
#   powershell -ExecutionPolicy Bypass -File packaging\windows\try.ps1 -Packages target -Left target\trial
#
# The zip is unpacked and used first, then the msi is installed for this user, used and taken away again. Pictures and logs stay
# in the folder -Left. Fails at the first step that does not do what it should.
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
$msi = (Get-ChildItem (Join-Path $Packages '*.msi')).FullName
Assert-True ($zip -is [string] -and $msi -is [string]) "$Packages has not exactly one zip and one msi"

Start-Step 'unpack the zip'
$unpacked = Join-Path $Left 'zip'
New-Item -ItemType Directory -Force $unpacked | Out-Null
& "$env:SystemRoot\System32\tar.exe" -x -f $zip -C $unpacked
Assert-True ($LASTEXITCODE -eq 0) 'tar failed'
Use-Program (Join-Path $unpacked 'Briefing Viewer') 'zip'

Start-Step 'install the msi'
$log = Join-Path $Left 'install.log'
$installing = Start-Process -PassThru -Wait msiexec -ArgumentList '/i', "`"$msi`"", '/qn', '/norestart', '/l*v', "`"$log`""
Assert-True ($installing.ExitCode -eq 0) "msiexec ended with $($installing.ExitCode); see $log"
$installed = Join-Path $env:LOCALAPPDATA 'Briefing Viewer'
Assert-True (Test-Path "$installed\Briefing Viewer.exe") "nothing is installed in $installed"
Assert-True (Test-Path 'HKCU:\Software\Classes\.briefing') 'no program is named for .briefing'
Use-Program $installed 'msi'

Start-Step 'take it away'
$removing = Start-Process -PassThru -Wait msiexec -ArgumentList '/x', "`"$msi`"", '/qn', '/norestart', '/l*v', "`"$(Join-Path $Left 'remove.log')`""
Assert-True ($removing.ExitCode -eq 0) "msiexec ended with $($removing.ExitCode)"
$rest = @(if (Test-Path $installed) { Get-ChildItem -Recurse -File $installed | ForEach-Object FullName })
Set-Content -Encoding UTF8 (Join-Path $Left 'left.txt') $rest
Assert-True ($rest.Count -eq 0) "$($rest.Count) files are left in $installed; see left.txt"
Assert-True (-not (Test-Path 'HKCU:\Software\Classes\.briefing\shell')) '.briefing still names the program'
Write-Output "All steps passed; pictures and logs are in $Left."
